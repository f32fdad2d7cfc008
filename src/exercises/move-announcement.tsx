/** Says each move to screen readers; seeing people see it. */
export const MoveAnnouncement = ({ words }: { readonly words: string }) => (
  <p role="status" className="sr">
    {words}
  </p>
)
