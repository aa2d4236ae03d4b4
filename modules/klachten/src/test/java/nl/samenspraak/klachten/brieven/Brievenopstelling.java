package nl.samenspraak.klachten.brieven;

import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.samenspraak.brieven.Postbode;
import nl.samenspraak.brieven.Proefkantoor;
import nl.samenspraak.kern.Nederlands;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.kern.persoon.Persoonsnaam;
import nl.samenspraak.klachten.KlachtId;
import nl.samenspraak.klachten.behandelen.Stukkenlade;
import nl.samenspraak.klachten.indeling.Klachtinstanties;
import nl.samenspraak.klachten.klacht.Klacht;
import nl.samenspraak.klachten.klacht.Klachten;
import nl.samenspraak.klachten.klacht.Klachtenlade;
import nl.samenspraak.klachten.klok.Kloktermijnen;
import nl.samenspraak.klachten.sjablonen.Klachtbriefsjablonen;
import nl.samenspraak.klachten.sjablonen.Klachtbriefsoort;
import nl.samenspraak.klachten.stukken.Bijlage;
import nl.samenspraak.klachten.stukken.Klachtbijlagen;
import nl.samenspraak.klachten.termijnen.Klokopstelling;
import nl.samenspraak.klachten.voegen.Hoofdklacht;
import nl.samenspraak.klachten.voegen.Voegbericht;
import nl.samenspraak.personen.Persoonsaanspreking;
import nl.samenspraak.personen.Persoonsbriefnaam;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.Doelbindingen;
import nl.samenspraak.toegang.navraag.Collegas;
import nl.samenspraak.toegang.recht.Referentiebestand;
import nl.samenspraak.toegang.recht.Termijnen;
import nl.samenspraak.toegang.sleutel.Kluis;
import nl.samenspraak.toegang.sleutel.Sleutelbos;

/** The letters of one klacht, with the words that ship, a real press, and post that stays in memory; on any day that a test wants. */
final class Brievenopstelling {

    final Stukkenlade stukken = new Stukkenlade();

    final Klacht klacht;
    final Proefkantoor kantoor;
    final Map<PersoonId, Persoonsnaam> register = new HashMap<>();

    private final Klachten klachten = new Klachtenlade().klachten();

    private final Archief archief = new Archief();
    private final Termijnen termijnen = Kloktermijnen.meegeleverd();
    private final Klachtbriefsleutel sleutel;
    private final Klachtbriefsjablonen sjablonen;
    Optional<String> adres = Optional.of("https://samenspraak.example/");
    /** The letter that a test corrects. */
    UUID eerste;

    private LocalDate vandaag = LocalDate.of(2026, 11, 10);

    Brievenopstelling(Klacht klacht, boolean mail) {
        this.klacht = klacht;
        klachten.add(klacht);
        kantoor = new Proefkantoor(mail);
        Sleutelbos sleutels = new Sleutelbos(Map.of(1, new byte[32]));
        sleutel = new Klachtbriefsleutel(sleutels, new Kluis(sleutels));
        sjablonen = new Klachtbriefsjablonen(meegeleverd());
    }

    static Referentiebestand meegeleverd() {
        return new Referentiebestand(Optional.of(Path.of("../../config/referentie")));
    }

    Brievenopstelling op(LocalDate dag) {
        vandaag = dag;
        return this;
    }

    Klachtbrieven brieven() {
        Postbode postbode = kantoor.postbode(klok());
        Briefvoorzet voorzet = voorzet();
        Klachtbriefschrijver schrijver = new Klachtbriefschrijver(
                voegbericht(),
                sjablonen,
                new Klachtinstanties(meegeleverd()),
                new Namen(),
                voorzet,
                bijlagen(),
                archief,
                termijnen,
                kantoor.drukkerij(),
                "Zandermeer",
                adres);
        Klachtbriefverzending verzending = new Klachtbriefverzending(
                archief,
                sjablonen,
                sleutel,
                postbode,
                termijnen,
                new Uitnodigingsbrief(stukken),
                voegbericht(),
                "Zandermeer");
        return new Klachtbrieven(
                klachten,
                archief,
                new Klachtbriefoverzicht(
                        archief,
                        sjablonen,
                        schrijver,
                        voorzet,
                        verzending,
                        null,
                        sleutel,
                        postbode,
                        new Proefcollegas()),
                schrijver,
                voorzet,
                verzending,
                sjablonen,
                sleutel,
                kantoor.drukkerij(),
                bijlagen(),
                voegbericht(),
                new Proefcollegas(),
                new Klokopstelling.Leyla(),
                klok());
    }

    /** A gate is not what is looked at here. */
    private Voegbericht voegbericht() {
        Doelbindingen geen = (Doelbindingen) Proxy.newProxyInstance(
                Doelbindingen.class.getClassLoader(), new Class<?>[] {Doelbindingen.class}, (doel, vraag, met) -> null);
        return new Voegbericht(klachten, new Hoofdklacht(klachten, new Klokopstelling.Leyla(), klok()), geen);
    }

    /** Another klacht beside the one of which the letters are. */
    void leg(Klacht ander) {
        klachten.add(ander);
    }

    /** What goes with a letter, by its name: there are no files here. */
    private Klachtbijlagen bijlagen() {
        return new Klachtbijlagen(stukken, null) {

            @Override
            public Mee<Bijlage> van(List<KlachtId> van, Klachtbriefsoort soort) {
                Mee<String> mee = namen(van, soort);
                return new Mee<>(
                        mee.stukken().stream()
                                .map(wat -> new Bijlage(null, null, wat, null))
                                .toList(),
                        mee.weggelaten());
            }
        };
    }

    Briefvoorzet voorzet() {
        return new Briefvoorzet(stukken, sjablonen, new Klachtinstanties(meegeleverd()));
    }

    Postsein sein() {
        return new Postsein(klachten, archief, kantoor.postbode(klok()), termijnen, new Klokopstelling.Leyla(), klok());
    }

    Klachtbriefinzage inzage() {
        return new Klachtbriefinzage(
                archief, sleutel, bijlagen(), voegbericht(), klachten, new Klokopstelling.Leyla(), klok());
    }

    /** The secret that stands in the e-mail that was sent last. */
    String geheim() {
        String tekst = kantoor.post().get(kantoor.post().size() - 1).tekst();
        return tekst.replaceAll("(?s).*sleutel=([A-Za-z0-9_-]+).*", "$1");
    }

    private Clock klok() {
        return Clock.fixed(vandaag.atTime(9, 0).atZone(Nederlands.TIJDZONE).toInstant(), Nederlands.TIJDZONE);
    }

    private final class Namen implements Persoonsaanspreking {

        @Override
        public Optional<Persoonsbriefnaam> van(PersoonId persoon, Doelbinding doel) {
            return Optional.ofNullable(register.get(persoon)).map(naam -> new Persoonsbriefnaam(persoon, naam));
        }
    }

    private static final class Proefcollegas extends Collegas {

        @Override
        public Map<UUID, String> namen(Set<UUID> gebruikers) {
            return gebruikers.stream().collect(Collectors.toMap(wie -> wie, wie -> "Leyla Haddad"));
        }
    }

    private static final class Archief implements Klachtbriefarchief {

        private final List<Klachtbrief> brieven = new ArrayList<>();

        @Override
        public void add(Klachtbrief brief) {
            brieven.add(brief);
        }

        @Override
        public void remove(Klachtbrief brief) {
            brieven.remove(brief);
        }

        @Override
        public Optional<Klachtbrief> find(KlachtId klacht, UUID brief) {
            return brieven.stream()
                    .filter(gezocht ->
                            gezocht.id().equals(brief) && gezocht.klacht().equals(klacht.waarde()))
                    .findFirst();
        }

        @Override
        public Optional<Klachtbrief> metSleutel(String hash) {
            return brieven.stream()
                    .filter(brief -> brief.leesHash().equals(Optional.of(hash)))
                    .findFirst();
        }

        @Override
        public List<Emailbrief> perEmail(LocalDate vandaag) {
            return List.of();
        }

        @Override
        public List<Emailbrief> ongelezen(LocalDate vandaag, Instant voor) {
            return brieven.stream()
                    .filter(brief -> brief.verzondenOp().filter(voor::isAfter).isPresent())
                    .filter(brief -> brief.tot().isPresent() && !brief.gelezen() && !brief.ongelezenGemeld())
                    .map(brief -> new Emailbrief(
                            "K-2026-000147", brief.id(), brief.post().orElse(null)))
                    .toList();
        }

        @Override
        public List<Briefrij> van(KlachtId klacht) {
            return brieven.stream().map(Archief::rij).toList();
        }

        private static Briefrij rij(Klachtbrief brief) {
            return new Briefrij(
                    brief.id(),
                    brief.soort(),
                    brief.ontvanger(),
                    brief.naam(),
                    brief.gemaaktOp(),
                    brief.verzondenOp().orElse(null),
                    null,
                    brief.wijze().orElse(null),
                    null,
                    null,
                    brief.herstelt().orElse(null),
                    brief.nietAangekomen());
        }
    }
}
