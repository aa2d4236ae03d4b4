package nl.samenspraak.web.deur;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an address may look like. */
class PadkeuringTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//metrics",
                "/./metrics",
                "/x/../metrics",
                "/x/..",
                "/%2e/metrics",
                "/x/%2E%2e/metrics",
                "/jakarta.faces.resource/..%2fklachten/klacht.xhtml",
                "/klachten%5cklacht.xhtml",
                "/klachten\\klacht.xhtml",
                "/klachten/klacht.xhtml%3bx",
                "/klachten/klacht.xhtml%00",
                "/%256detrics",
                "/a%0ab"
            })
    void an_address_that_looks_like_another_is_none(String pad) {
        assertThat(Padkeuring.isVerdraaid(pad)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/melden/",
                "/klachten/klacht.xhtml",
                "/jakarta.faces.resource/samenspraak.css.xhtml",
                "/huisstijl/logo%20wit.svg",
                "/%6delden/index.xhtml",
                "/.well-known/security.txt",
                "/a..b"
            })
    void an_address_as_people_and_browsers_write_it_is_one(String pad) {
        assertThat(Padkeuring.isVerdraaid(pad)).isFalse();
    }
}
