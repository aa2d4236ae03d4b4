package nl.samenspraak.brieven.post;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;

/**
 * Why a notice was not sent, read from the code that the mail server answered with: 4xx is "not now", 5xx "never" (RFC 5321, 4.2.1). A
 * refusal of who we are, instead of to whom we write, says nothing about the notice.
 */
record Mailstoring(MessagingException fout) {

    private static final Set<Integer> AANMELDEN = Set.of(530, 534, 535, 538);
    private static final String BELEID = "(?s).*\\b5\\.7\\.\\d+\\b.*";
    private static final int GEEN = 0;

    /** The sender is no address, so that there was nothing to ask the server. */
    static final class Afzender extends MessagingException {

        private static final long serialVersionUID = 1L;

        Afzender(AddressException oorzaak) {
            super("De afzender is geen e-mailadres", oorzaak);
        }
    }

    Bezorging bezorging() {
        if (ligtAanOns()) {
            return Bezorging.storingHier(
                    "De mailserver neemt van ons niets aan; de beheerder moet de instellingen nakijken.");
        }
        if (fout instanceof AddressException || code() >= 500 && !beleid()) {
            return Bezorging.geweigerd("De mailserver weigert dit adres. Stuur de brief per post.");
        }
        return Bezorging.mislukt("De mailserver neemt de e-mail nog niet aan.");
    }

    private boolean ligtAanOns() {
        return fout instanceof Afzender
                || keten().anyMatch(deel ->
                        deel instanceof AuthenticationFailedException || deel instanceof SMTPSenderFailedException)
                || AANMELDEN.contains(code())
                || code() >= 500
                        && fout instanceof SMTPSendFailedException verzending
                        && verzending.getCommand().startsWith("MAIL");
    }

    /** A security rule (RFC 3463, x.7.x), which may just as well be about us, as when the server relays nothing for us: tried again. */
    private boolean beleid() {
        return keten().anyMatch(
                        deel -> deel.getMessage() != null && deel.getMessage().matches(BELEID));
    }

    /** What the server said about the one to whom it goes, or else to the last command; 0 when it said nothing. */
    int code() {
        return keten().mapToInt(Mailstoring::code).filter(code -> code != GEEN).reduce(GEEN, (eerder, later) -> later);
    }

    private static int code(Exception deel) {
        if (deel instanceof SMTPAddressFailedException adres) {
            return adres.getReturnCode();
        }
        if (deel instanceof SMTPSenderFailedException afzender) {
            return afzender.getReturnCode();
        }
        return deel instanceof SMTPSendFailedException verzending ? verzending.getReturnCode() : GEEN;
    }

    private Stream<Exception> keten() {
        return Stream.iterate(
                fout,
                deel -> deel != null,
                deel -> deel instanceof MessagingException mail ? mail.getNextException() : null);
    }

    /** What a server says may hold the address of a citizen: that is not for the log. */
    @Override
    public String toString() {
        return keten().map(deel -> deel.getClass().getSimpleName())
                        .reduce((een, ander) -> een + ", " + ander)
                        .orElse("")
                + (code() == GEEN ? "" : " (" + code() + ")");
    }
}
