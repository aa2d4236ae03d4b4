package nl.samenspraak.meldpunt.aanvullen;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.samenspraak.meldpunt.Referentie;
import nl.samenspraak.meldpunt.aannemen.Aannamegevolg;
import nl.samenspraak.meldpunt.bericht.Contactgegevens;
import nl.samenspraak.meldpunt.bericht.Sjablonen;
import nl.samenspraak.meldpunt.informeren.Gesprokenen;
import nl.samenspraak.meldpunt.informeren.Informaties;
import nl.samenspraak.meldpunt.informeren.Informeerregels;
import nl.samenspraak.meldpunt.melding.Kopweergave;
import nl.samenspraak.meldpunt.melding.Meldingen;
import nl.samenspraak.meldpunt.uitgang.Uitgang;
import nl.samenspraak.personen.Personenregister;
import nl.samenspraak.toegang.Aanwezige;
import nl.samenspraak.toegang.bewaren.Vernietigingsbeletsel;
import nl.samenspraak.toegang.navraag.Collegas;

/** Puts adding together on what is in memory. */
public final class Aanvulproef {

    private final GeheugenAanvullingen aanvullingen = new GeheugenAanvullingen();

    public Aanvulweergave weergave(Kopweergave kop, Collegas collegas, Clock klok) {
        return new Aanvulweergave(aanvullingen, kop, collegas, klok);
    }

    public Gesprokenen gesprokenen() {
        return new Gesprokenboek(aanvullingen);
    }

    public Aannamegevolg gevolg() {
        return new Gevaarboek(aanvullingen);
    }

    public Vernietigingsbeletsel beletsel() {
        return new Rechtzetbeletsel(aanvullingen);
    }

    public Verplaatsen verplaatsen(
            Meldingen meldingen,
            Personenregister register,
            Informaties informaties,
            List<Uitgang> uitgangen,
            Aanwezige aanwezige,
            Clock klok) {
        return new Verplaatsen(meldingen, aanvullingen, register, informaties, uitgangen, aanwezige, klok);
    }

    public Melderherstel melderherstel(Meldingen meldingen, List<Uitgang> uitgangen, Aanwezige aanwezige, Clock klok) {
        return new Melderherstel(meldingen, aanvullingen, uitgangen, aanwezige, klok);
    }

    public Verzoekantwoorden antwoorden(
            Meldingen meldingen, Personenregister register, Aanwezige aanwezige, Clock klok) {
        Contactgegevens contact = new Contactgegevens(
                "Zandermeer", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        return new Verzoekantwoorden(
                meldingen,
                aanvullingen,
                new Sjablonen(Referentie.meegeleverd()),
                contact,
                register,
                new Informeerregels(Referentie.meegeleverd(), klok),
                Referentie.termijnen(),
                aanwezige,
                klok);
    }

    public Aanvullen aanvullen(
            Meldingen meldingen,
            Kopweergave kop,
            Collegas collegas,
            Personenregister register,
            Informaties informaties,
            Aanwezige aanwezige,
            Clock klok) {
        return new Aanvullen(
                meldingen,
                aanvullingen,
                weergave(kop, collegas, klok),
                new Gevaarboek(aanvullingen),
                register,
                informaties,
                Referentie.termijnen(),
                aanwezige,
                klok);
    }
}
