start-no-screen = Aquí no hay ninguna pantalla en la que Mailkey pueda abrir su ventana. En este terminal, `{ $command }` guía por los mismos pasos.
start-terminal = En un terminal, `{ $command }` guía por los mismos pasos.
start-undrawn = No se puede mostrar la página de Mailkey
    .text = La parte de este sistema que dibuja las páginas (WebKitGTK) se detiene una y otra vez. Lo que se guardó sigue ahí. Actualizar el sistema o el controlador gráfico suele ayudar. En un terminal, `{ $command }` guía por los mismos pasos.
    .again = Intentarlo otra vez
