### What the window’s program says where there is no window to say it in: in the terminal, or in a box of the system’s own.
### Nothing in `…` is translated.

start-no-screen = There is no screen here on which Mailkey can open its window. In this terminal, `{ $command }` leads through the same steps.
start-terminal = In a terminal, `{ $command }` leads through the same steps.
start-undrawn = Mailkey’s page cannot be shown
    .text = The part of this system that draws pages (WebKitGTK) stops again and again. What was saved is still there. Updating the system or its graphics driver often helps. In a terminal, `{ $command }` leads through the same steps.
    .again = Try again
