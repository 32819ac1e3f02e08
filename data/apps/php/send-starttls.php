<?php
// Sends one mail (composer require phpmailer/phpmailer). The code stays in the keyring; `mailkey get` reads it.
// On a web server without a keyring, read it from where the server keeps its secrets, never from a file of the site.
require 'vendor/autoload.php';

use PHPMailer\PHPMailer\PHPMailer;

$address = 'anna@gmail.com';
$code = trim((string) shell_exec('mailkey get --app php --address ' . escapeshellarg($address)));

$mail = new PHPMailer(true);
$mail->isSMTP();
$mail->Host = 'smtp.gmail.com';
$mail->Port = 587;
$mail->SMTPSecure = PHPMailer::ENCRYPTION_STARTTLS;
$mail->SMTPAuth = true;
$mail->AuthType = 'PLAIN'; // one mechanism: each further one that is tried counts as a sign-in
$mail->Username = $address;
$mail->Password = $code;
$mail->setFrom($address);
$mail->addAddress($address);
$mail->Subject = 'Hello from PHP';
$mail->Body = 'It works.';
$mail->send();
