package nl.samenspraak.brieven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.StringReader;
import java.text.Normalizer;
import java.util.stream.Collectors;
import javax.xml.parsers.SAXParserFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xml.sax.InputSource;
import org.xml.sax.helpers.DefaultHandler;

class LettersTest {

    @Test
    void elke_letter_van_din_91379_wordt_gedrukt_zoals_zij_is() {
        assertThat(Din91379.tekens())
                .hasSizeGreaterThan(900)
                .allSatisfy(teken -> assertThat(Letters.drukbaar(teken))
                        .isEqualTo(blijft(Normalizer.normalize(teken, Normalizer.Form.NFC))));
    }

    /** A mark by itself is drawn on nothing, and a soft hyphen shows only where a word is broken. */
    private static String blijft(String teken) {
        return teken.matches("\\p{M}+|\u00ad") ? "" : teken;
    }

    @Test
    void een_nummer_breekt_niet_af() {
        assertThat(new Opmaak()
                        .tekst("Het nummer is K-2026-000147. Of T-1, A-2026.")
                        .toString())
                .isEqualTo("Het nummer is <span class=\"heel\">K-2026-000147.</span> Of T-1, A-2026.");
    }

    @ParameterizedTest
    @CsvSource({"Nguyễn, true", "m\u0302e, true", "µ, true", "a\u2011b, true", "Zoë, false", "Łukasz, false"})
    void een_woord_dat_andere_letters_nodig_heeft_krijgt_ze_helemaal(String woord, boolean breed) {
        assertThat(Letters.drukbaar(woord)).isEqualTo(woord);
        assertThat(new Opmaak().tekst("Dag " + woord + " en").toString())
                .isEqualTo("Dag " + (breed ? "<span class=\"breed\">" + woord + "</span>" : woord) + " en");
    }

    @Test
    void een_streepje_zonder_letter_valt_weg_en_op_een_letter_blijft_het() {
        assertThat(Letters.drukbaar("\u0338Jan \u0338a\n\u0338")).isEqualTo("Jan a\n");
        assertThat(Letters.drukbaar("x\u0338")).isEqualTo("x\u0338");
        assertThat(new Opmaak().stuk("p", "naam", "\u0338>\u0338<").toString())
                .isEqualTo("<p class=\"naam\"><span class=\"breed\">\u226f&lt;</span></p>");
    }

    @ParameterizedTest
    @CsvSource({
        "Blij \uD83D\uDE00 dus, Blij [plaatje] dus",
        "Op\uD83D\uDC4D\uD83C\uDFFD., Op[plaatje].",
        "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67, [plaatje]",
        "Naam \u738B\u5C0F!, Naam [teken]!",
        "Echt? Ja, Echt? Ja"
    })
    void wat_niet_te_drukken_is_wordt_genoemd_en_is_geen_vraagteken(String getypt, String gedrukt) {
        assertThat(Letters.drukbaar(getypt)).isEqualTo(gedrukt);
    }

    @Test
    void geen_teken_van_unicode_breekt_de_opmaak() {
        assertThat(Unicode.alles()).allSatisfy(LettersTest::leesbaar);
        leesbaar(Unicode.streepjes().stream()
                .map(Character::toString)
                .map(streepje ->
                        "\n" + streepje + "Jan<" + streepje + ">" + streepje + "&" + streepje + "\"" + streepje)
                .collect(Collectors.joining()));
    }

    private static void leesbaar(String tekst) {
        String blad = Proefbrief.blad(Proefbrief.van("Uw klacht", "Jan", tekst));
        assertThatCode(() -> SAXParserFactory.newInstance()
                        .newSAXParser()
                        .parse(new InputSource(new StringReader(blad)), new DefaultHandler() {
                            @Override
                            public InputSource resolveEntity(String openbaar, String adres) {
                                return new InputSource(new StringReader(""));
                            }
                        }))
                .doesNotThrowAnyException();
    }
}
