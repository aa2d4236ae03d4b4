package nl.samenspraak.toegang.aanmelden;

import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;

/** A way to find out who someone is. Which one is used is configuration ({@code samenspraak.aanmelden}). */
interface Aanmeldwijze {

    /** @return the value of {@code samenspraak.aanmelden} that chooses this way */
    String code();

    /**
     * Someone without a session asks for something closed: sends him where he can sign in.
     *
     * @param bericht the request and its answer
     * @return what the container has to do next
     */
    AuthenticationStatus vraagAanmelding(HttpMessageContext bericht);
}
