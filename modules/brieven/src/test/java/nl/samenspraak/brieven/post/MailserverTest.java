package nl.samenspraak.brieven.post;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.MimeMessage;
import nl.samenspraak.brieven.Aankondiging;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Against a real SMTP server on this machine. */
class MailserverTest {

    @RegisterExtension
    private final GreenMailExtension smtp =
            new GreenMailExtension(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @Test
    void a_notice_arrives_in_letters_with_accents_and_says_that_nobody_typed_it() throws Exception {
        server(Mailinstelling.Beveiliging.GEEN)
                .breng(new Aankondiging(
                        "jo@voorbeeld.example", "Er staat een brief\r\nBcc: x@y.nl", "Zoë, lees hem hier."));

        MimeMessage aangekomen = smtp.getReceivedMessages()[0];
        assertThat(smtp.getReceivedMessages()).hasSize(1);
        assertThat(aangekomen.getSubject()).isEqualTo("Er staat een brief Bcc: x@y.nl");
        assertThat(aangekomen.getContent().toString().strip()).isEqualTo("Zoë, lees hem hier.");
        assertThat(aangekomen.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(aangekomen.getFrom()[0]).hasToString("klachten@zandermeer.example");
    }

    @Test
    void nothing_is_said_to_a_server_that_has_no_tls() {
        assertThatThrownBy(() -> server(Mailinstelling.Beveiliging.STARTTLS)
                        .breng(new Aankondiging("jo@voorbeeld.example", "Er staat een brief", "Tekst")))
                .isInstanceOf(MessagingException.class);
        assertThat(smtp.getReceivedMessages()).isEmpty();
    }

    @Test
    void an_address_that_cannot_be_one_is_refused() {
        assertThatThrownBy(() -> server(Mailinstelling.Beveiliging.GEEN)
                        .breng(new Aankondiging("jo@voorbeeld.example, ook@voorbeeld.example", "Onderwerp", "Tekst")))
                .isInstanceOf(AddressException.class);
    }

    private Mailserver server(Mailinstelling.Beveiliging beveiliging) {
        return new Mailserver(
                Mailinstelling.eigenschappen("127.0.0.1", smtp.getSmtp().getPort(), beveiliging, false),
                "klachten@zandermeer.example",
                null,
                null);
    }
}
