package nl.samenspraak.toegang.logboek;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import nl.samenspraak.kern.Doel;
import nl.samenspraak.kern.Id;
import nl.samenspraak.kern.Zaakverwijzing;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.LogboekOnbereikbaar;
import nl.samenspraak.toegang.Pseudoniemen;
import nl.samenspraak.toegang.Sleutelbos;

/**
 * Writes lines to the access log, in the transaction that is running. Append-only: there is no method that changes or
 * removes a line (R-LOG-02).
 */
@ApplicationScoped
public class Logboek {

    private static final SecureRandom TOEVAL = new SecureRandom();

    private final Regelnummers nummers = new Regelnummers();

    @Inject
    private Logtabel tabel;

    @Inject
    private Sleutelbos sleutels;

    @Inject
    private Pseudoniemen pseudoniemen;

    @Inject
    private Knoop knoop;

    @Inject
    private Clock klok;

    /**
     * Adds lines, in one statement.
     *
     * @param regels what to write; at least one
     * @return the numbers that the lines got, to be given back when the transaction is rolled back
     * @throws LogboekOnbereikbaar when they could not be written
     */
    public List<Long> schrijf(List<Logregel> regels) {
        List<Long> genomen = nummers.neem(regels.size());
        try {
            Instant nu = Canoniek.afgerond(klok.instant());
            byte[] span = new byte[8];
            TOEVAL.nextBytes(span);
            String spanId = HexFormat.of().formatHex(span);
            List<Logrij> rijen = new ArrayList<>(regels.size());
            List<byte[]> macs = new ArrayList<>(regels.size());
            for (int i = 0; i < regels.size(); i++) {
                Logrij rij = rij(regels.get(i), genomen.get(i), nu, spanId);
                rijen.add(rij);
                macs.add(sleutels.hmac("logregel", Canoniek.van(rij)));
            }
            tabel.voegToe(rijen, macs);
            return genomen;
        } catch (RuntimeException e) {
            nummers.geefTerug(genomen);
            throw e instanceof LogboekOnbereikbaar ? e : new LogboekOnbereikbaar(e);
        }
    }

    /**
     * Takes back the numbers of lines that were rolled back, so that the next lines fill the gap.
     *
     * @param teruggedraaid what {@link #schrijf} gave
     */
    public void geefTerug(List<Long> teruggedraaid) {
        nummers.geefTerug(teruggedraaid);
    }

    private Logrij rij(Logregel regel, long nummer, Instant nu, String spanId) {
        Logregel.Wie wie = regel.wie();
        Logregel.Wat wat = regel.wat();
        Logregel.Afloop afloop = regel.afloop();
        Doel doel = wat.doel();
        Zaakverwijzing zaak = wat.zaak();
        return new Logrij(
                Id.nieuw(),
                wie.spoor(),
                spanId,
                knoop.naam(),
                nummer,
                Canoniek.afgerond(wat.begonnen()),
                nu,
                wat.actie().code(),
                doel == null ? null : doel.activiteit() + "@" + doel.versie(),
                doel == null ? null : doel.code(),
                doel == null ? null : doel.grondslag().code(),
                zaak == null ? null : zaak.soort().code(),
                zaak == null ? null : zaak.id(),
                wat.delen().stream().sorted().map(Dossierdeel::code).collect(Collectors.joining(",")),
                wie.pet(),
                wie.gebruiker(),
                wie.organisatie(),
                wie.werkplek(),
                regel.persoon() == null ? null : pseudoniemen.van(regel.persoon()),
                regel.persoon() == null ? null : "persoon",
                sleutels.versie(),
                afloop.uitkomst().code(),
                afloop.weigergrond() == null ? null : afloop.weigergrond().name(),
                afloop.reden(),
                afloop.aantal(),
                afloop.wederpartij(),
                wat.bewarenTot(),
                regel.regel(),
                regel.regels());
    }
}
