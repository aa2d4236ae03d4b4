package nl.samenspraak.brieven.post;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import nl.samenspraak.brieven.Aankondiging;
import nl.samenspraak.kern.OngeldigeWaarde;
import nl.samenspraak.kern.persoon.Emailadres;

/** Brings one notice to the mail server. Jakarta Mail writes letters outside ASCII as their low byte, so it gets none in an address. */
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
        bericht.setFrom(afzender());
        bericht.setRecipient(Message.RecipientType.TO, adres(aankondiging.aan()));
        bericht.setSubject(aankondiging.onderwerp().replaceAll("\\s+", " "), StandardCharsets.UTF_8.name());
        bericht.setText(aankondiging.tekst(), StandardCharsets.UTF_8.name());
        bericht.setHeader("Auto-Submitted", "auto-generated");
        bericht.saveChanges();
        try (Transport vervoer = sessie.getTransport()) {
            vervoer.connect(gebruiker, wachtwoord);
            vervoer.sendMessage(bericht, bericht.getAllRecipients());
        }
    }

    private InternetAddress afzender() throws MessagingException {
        try {
            return afzender(afzender);
        } catch (AddressException geenAdres) {
            throw new Mailstoring.Afzender(geenAdres);
        }
    }

    /**
     * A name with accents before the address, as that of a municipality may have, is encoded.
     *
     * @throws AddressException when it is no address, with or without a name before it
     */
    static InternetAddress afzender(String ingesteld) throws AddressException {
        InternetAddress gelezen = new InternetAddress(ingesteld, false);
        try {
            return new InternetAddress(
                    adres(gelezen.getAddress()).getAddress(), gelezen.getPersonal(), StandardCharsets.UTF_8.name());
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static InternetAddress adres(String adres) throws AddressException {
        try {
            return new InternetAddress(new Emailadres(adres).ascii(), true);
        } catch (OngeldigeWaarde geenAdres) {
            throw new AddressException(geenAdres.getMessage());
        }
    }
}
