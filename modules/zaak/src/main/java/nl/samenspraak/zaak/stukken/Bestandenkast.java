package nl.samenspraak.zaak.stukken;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.samenspraak.kern.Zaakverwijzing;
import nl.samenspraak.toegang.Dossierdeel;

/** Where files are kept, locked away and in pieces: no column of a database has to hold a whole one. */
interface Bestandenkast {

    /**
     * A file as it is kept, without its pieces.
     *
     * @param id its identifier, to which its head is bound
     * @param zaak the case to which it belongs
     * @param soort what it is
     * @param omvang how many bytes it holds
     * @param kop its name and what tells that its pieces are whole, locked away
     * @param sleutelversie of which key
     */
    record Rij(UUID id, Zaakverwijzing zaak, Bestandsoort soort, long omvang, byte[] kop, int sleutelversie) {}

    /**
     * A piece as it is kept.
     *
     * @param id its identifier, to which its content is bound
     * @param inhoud locked away
     */
    record Stuk(UUID id, byte[] inhoud) {}

    /**
     * How much a case has.
     *
     * @param aantal how many files
     * @param omvang how many bytes together
     */
    record Vulling(long aantal, long omvang) {}

    /** Keeps a file with its pieces, in their order, until a moment. */
    void bewaar(Rij rij, List<Stuk> stukken, Dossierdeel deel, Instant op, Instant vervaltOp);

    /** @return the files of a case, the oldest first */
    List<Rij> van(Zaakverwijzing zaak, Dossierdeel deel);

    Optional<Rij> vind(Zaakverwijzing zaak, UUID bestand, Dossierdeel deel);

    /** @return its pieces in their order */
    List<Stuk> stukken(UUID bestand, Dossierdeel deel);

    /** Those of a case that were put ready are kept from now on. */
    void houd(Zaakverwijzing zaak, Dossierdeel deel);

    void verwijder(Zaakverwijzing zaak, UUID bestand, Dossierdeel deel);

    /** Throws a file away that was put ready and is not kept yet. */
    void verwijderKlaargelegd(Zaakverwijzing zaak, UUID bestand, Dossierdeel deel);

    /** Throws away every file of a case that goes. */
    void vergeet(Zaakverwijzing zaak);

    Vulling vulling(Zaakverwijzing zaak);

    /** @return how many bytes were put ready and are not kept yet, of all cases together */
    long klaargelegd(Instant nu);

    /** @return how many went because their time is over */
    int ruimOp(Instant nu);
}
