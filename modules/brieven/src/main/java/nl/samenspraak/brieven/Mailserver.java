package nl.samenspraak.brieven;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/** Brings one notice to the mail server. */
final class Mailserver {

    private final Session sessie;
    private final String afzender;
    private final String gebruiker;
    private final String wachtwoord;

    Mailserver(Properties eigenschappen, String afzender, String gebruiker, String wachtwoord) {
        this.sessie = Session.getInstance(eigenschappen);
        this.afzender = afzender;
        this.gebruiker = gebruiker;
        this.wachtwoord = wachtwoord;
    }

    /** @throws MessagingException when the server did not take it */
    void breng(Aankondiging aankondiging) throws MessagingException {
        MimeMessage bericht = new MimeMessage(sessie);
        bericht.setFrom(new InternetAddress(afzender, true));
        bericht.setRecipient(Message.RecipientType.TO, new InternetAddress(aankondiging.aan(), true));
        bericht.setSubject(aankondiging.onderwerp().replaceAll("\\s+", " "), StandardCharsets.UTF_8.name());
        bericht.setText(aankondiging.tekst(), StandardCharsets.UTF_8.name());
        bericht.setHeader("Auto-Submitted", "auto-generated");
        bericht.saveChanges();
        try (Transport vervoer = sessie.getTransport()) {
            vervoer.connect(gebruiker, wachtwoord);
            vervoer.sendMessage(bericht, bericht.getAllRecipients());
        }
    }
}
