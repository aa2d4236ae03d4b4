package nl.samenspraak.toegang.logboek;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.samenspraak.kern.Doel;
import nl.samenspraak.kern.Id;
import nl.samenspraak.kern.Zaakverwijzing;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.LogboekOnbereikbaar;
import nl.samenspraak.toegang.sleutel.Pseudoniemen;
import nl.samenspraak.toegang.sleutel.Sleutelbos;

/**
 * Writes lines to the access log, in the transaction that is running. Append-only: there is no method that changes or
 * removes a line (R-LOG-02).
 */
@ApplicationScoped
public class Logboek {

    /** What the key under the MAC of a line is for. */
    static final String MERK = "logregel";

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
    public List<Regelnummer> schrijf(List<Logregel> regels) {
        zoekTwijfelUit();
        List<Long> genomen = nummers.neem(regels.size(), klok.instant());
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
                macs.add(sleutels.hmac(MERK, Canoniek.van(rij)));
            }
            tabel.voegToe(rijen, macs);
            return rijen.stream()
                    .map(rij -> new Regelnummer(rij.logid(), rij.nummer()))
                    .toList();
        } catch (RuntimeException e) {
            nummers.geefTerug(genomen);
            throw e instanceof LogboekOnbereikbaar ? e : new LogboekOnbereikbaar(e);
        }
    }

    /**
     * Takes back the numbers of lines that were surely rolled back, so that the next lines fill the gap.
     *
     * @param teruggedraaid what {@link #schrijf} gave
     */
    public void geefTerug(List<Regelnummer> teruggedraaid) {
        nummers.geefTerug(teruggedraaid.stream().map(Regelnummer::nummer).toList());
    }

    /**
     * Keeps apart the numbers of lines of which nobody knows whether they were kept, because the answer to the commit was lost. A
     * later line looks whether they are there; only those that are not come back.
     *
     * @param onzeker what {@link #schrijf} gave
     */
    public void betwijfel(List<Regelnummer> onzeker) {
        nummers.betwijfel(onzeker, klok.instant());
    }

    /** What this node says about its numbers when it stops. */
    Regelnummers.Slot slot() {
        return nummers.slot();
    }

    private void zoekTwijfelUit() {
        List<Regelnummer> twijfel = nummers.uitTeZoeken(klok.instant());
        if (twijfel.isEmpty()) {
            return;
        }
        try {
            Set<UUID> vastgelegd =
                    tabel.aanwezig(twijfel.stream().map(Regelnummer::logid).toList());
            nummers.geefTerug(twijfel.stream()
                    .filter(regel -> !vastgelegd.contains(regel.logid()))
                    .map(Regelnummer::nummer)
                    .toList());
        } catch (LogboekOnbereikbaar nogNietTeZien) {
            betwijfel(twijfel);
            throw nogNietTeZien;
        }
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
                wat.daad(),
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
