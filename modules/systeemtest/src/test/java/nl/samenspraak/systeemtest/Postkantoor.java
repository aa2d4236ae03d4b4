package nl.samenspraak.systeemtest;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/** A real mail server in this process, to which the applications under test send. Every test has an address of its own in it. */
public final class Postkantoor {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final GreenMail SERVER = start();

    private Postkantoor() {}

    private static GreenMail start() {
        GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        Runtime.getRuntime().addShutdownHook(new Thread(server::stop));
        return server;
    }

    /** @return the environment with which an application sends its mail here */
    static Map<String, String> omgeving() {
        return Map.of(
                "SAMENSPRAAK_MAIL_SERVER", "127.0.0.1",
                "SAMENSPRAAK_MAIL_POORT", String.valueOf(SERVER.getSmtp().getPort()),
                "SAMENSPRAAK_MAIL_BEVEILIGING", "geen",
                "SAMENSPRAAK_MAIL_AFZENDER", "klachten@zandermeer.example",
                "SAMENSPRAAK_ADRES", "https://samenspraak.zandermeer.example");
    }

    /** @return subject and text of the mail to an address, as soon as it has come */
    public static String post(String aan) {
        Wacht.tot(() -> vind(aan).isPresent(), PATIENCE, () -> "er is geen post voor " + aan);
        MimeMessage bericht = vind(aan).orElseThrow();
        try {
            return bericht.getSubject() + "\n" + bericht.getContent();
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Optional<MimeMessage> vind(String aan) {
        return Arrays.stream(SERVER.getReceivedMessages())
                .filter(bericht -> isVoor(bericht, aan))
                .findFirst();
    }

    private static boolean isVoor(MimeMessage bericht, String aan) {
        try {
            return aan.equals(bericht.getRecipients(Message.RecipientType.TO)[0].toString());
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
