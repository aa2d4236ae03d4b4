package nl.samenspraak.meldpunt.eigen;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.samenspraak.kern.Zaakverwijzing;
import nl.samenspraak.meldpunt.melding.Behandeling;
import nl.samenspraak.toegang.navraag.Eigenzaak;

/**
 * From when somebody may see that there is a melding about him: once told; at the end of a postponement; and when nothing was recorded, once the
 * month is over in which the law wants him told (AVG 14 lid 3, onder a).
 *
 * @param zaak the melding
 * @param meldeZelf whether it is the melder
 * @param maand the last day of the month in which he has to be told
 * @param stappen what was done to tell him, oldest first
 * @param anderDoelNa how many steps of whoever there were when it got another purpose
 * @param wvggzmaand the last day of the month in which he has to be told of the Wvggz; {@code null} when nothing was done under it
 */
record Kennisneming(
        Zaakverwijzing zaak,
        boolean meldeZelf,
        LocalDate maand,
        List<Stap> stappen,
        int anderDoelNa,
        LocalDate wvggzmaand) {

    /**
     * Something that was done to tell him.
     *
     * @param rang its place among the steps for everybody
     * @param dag when told; or until when it was postponed
     * @param verteld whether he was told
     * @param artikel on which article it was postponed; {@code null} when it was not
     * @param herroept whether it takes back the step before
     */
    record Stap(int rang, LocalDate dag, boolean verteld, String artikel, boolean herroept) {}

    List<Eigenzaak> eigen() {
        List<Eigenzaak> eigen = new ArrayList<>(List.of(melding()));
        wvggz().ifPresent(eigen::add);
        return eigen;
    }

    private Eigenzaak melding() {
        List<Stap> staat = staat();
        if (staat.isEmpty()) {
            return meldeZelf ? Eigenzaak.bekend(zaak) : vanaf(maand.plusDays(1), null, null);
        }
        String uitstel = staat.stream()
                .map(Stap::artikel)
                .filter(Objects::nonNull)
                .reduce((eerste, laatste) -> laatste)
                .orElse(null);
        Stap laatste = staat.get(staat.size() - 1);
        if (!laatste.verteld()) {
            return vanaf(laatste.dag().plusDays(1), uitstel, null);
        }
        return uitstel == null ? Eigenzaak.bekend(zaak) : vanaf(laatste.dag(), uitstel, null);
    }

    /** Who knew of the melding hears anew what it serves now (AVG 14 lid 4); until then he sees nothing of that. */
    private Optional<Eigenzaak> wvggz() {
        boolean hoorde = staat().stream().anyMatch(stap -> stap.verteld() && stap.rang() >= anderDoelNa);
        return Optional.ofNullable(wvggzmaand)
                .filter(dag -> !hoorde)
                .map(dag -> vanaf(dag.plusDays(1), null, Behandeling.WVGGZ));
    }

    private Eigenzaak vanaf(LocalDate dag, String artikel, String doel) {
        return new Eigenzaak(zaak, null, dag, artikel, doel);
    }

    private List<Stap> staat() {
        List<Stap> staat = new ArrayList<>();
        for (Stap stap : stappen) {
            if (!stap.herroept()) {
                staat.add(stap);
            } else if (!staat.isEmpty()) {
                staat.remove(staat.size() - 1);
            }
        }
        return staat;
    }
}
