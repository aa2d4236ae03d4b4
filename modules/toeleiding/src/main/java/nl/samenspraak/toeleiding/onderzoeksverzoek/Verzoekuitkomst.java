package nl.samenspraak.toeleiding.onderzoeksverzoek;

/** What was decided on a request of a professional, as the log tells it. */
enum Verzoekuitkomst {
    TOEGEWEZEN,
    AFGEWEZEN
}
