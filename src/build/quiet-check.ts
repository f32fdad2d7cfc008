/**
 * The one inline script, allowed by its hash: before anything of a page is painted it asks whether this tab was left
 * by quick exit, and leads to the neutral page. As a file it would come after the first paint (docs/decisions/0009).
 */
export const QUIET_CHECK =
  "try{if(sessionStorage.getItem('rrk:quiet')){var d=document.documentElement;d.hidden=true;location.replace(d.dataset.base+'quiet.html')}}catch(e){}"
