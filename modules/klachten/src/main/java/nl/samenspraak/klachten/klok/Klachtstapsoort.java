package nl.samenspraak.klachten.klok;

import java.util.EnumSet;
import java.util.Set;

/**
 * What can happen to a klacht, in the order of Awb chapter 9. The clock reads these facts and nothing else, so each of them says
 * which day it is that counts.
 */
public enum Klachtstapsoort {
    /** It came in; the day is that of receipt, orally or in writing (9:1, 9:2). */
    ONTVANGEN,
    /** What was said orally became a klaagschrift; the day is that on which it was received in writing (9:4 lid 1). */
    OP_SCHRIFT_GESTELD,
    /** The recorded day of receipt was wrong; {@code tot} is the right one (R-ALG-11). */
    ONTVANGSTDAG_GEWIJZIGD,
    /** The klager got word in writing that it was received (9:6; R-KLA-03). */
    ONTVANGST_BEVESTIGD,
    /** The klager was asked for what is missing, until {@code tot} (9:4 lid 2; R-KLA-02). */
    AANVULLING_GEVRAAGD,
    /** What was missing came in. */
    AANGEVULD,
    /** It did not come in time, and was decided on as it is: 9:5 up to 9:12 do not apply, an answer follows (9:4; R-KLA-02). */
    NIET_AANGEVULD,
    /** A behandelaar has it (9:7; R-KLA-05). */
    TOEGEWEZEN,
    /** Somebody who is called like a beklaagde is another, so that one may handle it, hear or advise (9:7; R-KLA-05). */
    IS_EEN_ANDER,
    /** It was talked over with the klager. */
    INFORMEEL_BESPROKEN,
    /** The klager is satisfied: nothing of the chapter has to be done any more (9:5; R-KLA-04). */
    TEVREDEN,
    /** The klager is not, or no longer, satisfied: the clock has run on (9:5; R-KLA-04). */
    NIET_TEVREDEN,
    /** The beklaagde got a copy of the klaagschrift (9:9; R-KLA-08). */
    AFSCHRIFT_VERZONDEN,
    /** Somebody who gets no copy was told that there is a klacht about him, and what is done with his data (AVG 14). */
    BERICHT_BEKLAAGDE,
    /** A copy went to somebody whom it is not about; the explanation is who, and why (9:9; AVG 33). */
    AFSCHRIFT_VERGISSING,
    /** The klager was offered to be heard, with an answer before or on {@code tot} (9:10 lid 2; R-KLA-09). */
    UITGENODIGD,
    /** The klager wants to be heard; that will be on {@code tot}. */
    HOREN_GEPLAND,
    /** Somebody was heard (9:10 lid 1). */
    GEHOORD,
    /** The hearing of the klager is skipped, for a reason of the law (9:10 lid 2). */
    NIET_GEHOORD,
    /** A beklaagde was invited, agreed on a day or is not heard (9:10); the term to answer of the klager has nothing to do with it. */
    HOREN_BEKLAAGDE,
    /** The report of the hearing was sent (9:10 lid 3). */
    VERSLAG_VERZONDEN,
    /** The report of hearing him was sent to a beklaagde (9:10 lid 3). */
    VERSLAG_BEKLAAGDE_VERZONDEN,
    /** The person or commission of 9:14 was engaged; from then on afdeling 9.1.3 applies (R-KLA-12). */
    ADVIES_GEVRAAGD,
    /** Who advises got the klacht, what is asked, and by when (9:15). */
    ADVIESVRAAG_VERZONDEN,
    /** Klager and beklaagde were both told who advises; the day is that of the last of the two (9:15 lid 1). */
    ADVIES_MEEGEDEELD,
    /** Report and advice came in (9:15, 9:16). */
    ADVIES_ONTVANGEN,
    /** Whoever was engaged is so no longer, because no advice came: hearing and oordeel are the college's again, and so are the six weeks. */
    ADVIES_INGETROKKEN,
    /** Somebody who knew who would advise, was told that nobody does any more. */
    ADVIES_INTREKKING_MEEGEDEELD,
    /** The handling was postponed until {@code tot}, four weeks at most (9:11 lid 2; R-KLA-10). */
    VERDAAGD,
    /** Both klager and beklaagde were told of it in writing; the day is that of the last of the two (9:11 lid 2). */
    VERDAGING_MEEGEDEELD,
    /** A letter that tells it went, and somebody who has to be told was not told yet. */
    VERDAGING_BRIEF_VERZONDEN,
    /** A decision to postpone was withdrawn before anybody was told of it: a wrong day, or a mistake. The decision stays to be read. */
    VERDAGING_INGETROKKEN,
    /** The klager was told that the last day passed without an oordeel, and that he can go to the ombudsman now (9:24 lid 1, onder b). */
    TE_LAAT_GEMELD,
    /** The klager was asked to agree to more time (9:11 lid 3). */
    INSTEMMING_GEVRAAGD,
    /** The klager agreed in writing to more time, until {@code tot} (9:11 lid 3; R-KLA-10). */
    INSTEMMING_UITSTEL,
    /** It was decided not to handle it (9:8 lid 1 and 2; R-KLA-06). */
    NIET_BEHANDELEN_BESLOTEN,
    /** The klager was told so in writing, with the ombudsman (9:8 lid 3; R-KLA-07). */
    NIET_BEHANDELEN_MEEGEDEELD,
    /** It was decided not to handle a part of it, a gedraging or more (9:8; R-KLA-06); the rest is handled. */
    DEEL_NIET_BEHANDELEN_BESLOTEN,
    /** The klager was told so in writing, with the ombudsman (9:8 lid 3; R-KLA-07). */
    DEEL_NIET_BEHANDELEN_MEEGEDEELD,
    /** The criminal case that stood in its way is over, so that it can be looked at anew (9:8 lid 1, onder f). */
    STRAFZAAK_KLAAR,
    /** There is an oordeel about each gedraging. */
    GEOORDEELD,
    /** The klager was told the bevindingen, the oordeel and the conclusions in writing (9:12; R-KLA-11). */
    AFDOENING_MEEGEDEELD,
    /** A beklaagde was told what came of it: the oordeel, or that there is none. */
    UITKOMST_BEKLAAGDE,
    /** The oordeel that the klager was told, was wrong and is replaced by another; the explanation is why. */
    OORDEEL_VERBETERD,
    /** The klager was told the other oordeel in writing (9:12); from then on he has a year for the ombudsman again (9:24). */
    VERBETERING_MEEGEDEELD,
    /** A beklaagde who was told what came of it, was told that it goes on after all (9:9, 9:10). */
    HEROPENING_BEKLAAGDE,
    /** The klager, who was told that it ended, was told that it goes on after all, and by which day (9:8, 9:11). */
    HEROPENING_KLAGER,
    /** The klager finds it good that it goes to a private body; the explanation is which (9:1 lid 2; AVG 7). */
    DOORZENDEN_GOEDGEVONDEN,
    /** It went to whom it should have gone to, with the day of receipt (R-KLA-17). */
    DOORGEZONDEN,
    /** A copy went to who a part of it is for; the klacht about conduct goes on here (R-KLA-17). */
    KOPIE_DOORGEZONDEN,
    /** The klager asks for his own data as well, or to mend or erase them: that request is in since the klacht is (AVG 12 lid 3). */
    GEGEVENSVERZOEK,
    /** He got the decision on it (UAVG 34). */
    GEGEVENSVERZOEK_BESLOTEN,
    /** The klager was told where else he can go with it; the klacht goes on here (R-KLA-17). */
    VERWEZEN,
    /** Sending it on, its withdrawal or that it was only read is undone: the handling goes on, and its terms ran on. */
    HERROEPEN,
    /**
     * What was not to be handled, all or a part of it, is handled after all: the decision not to and the outcome that was given without it do not
     * count any more, and the terms ran on (9:8, 9:12).
     */
    TOCH_BEHANDELD,
    /** The klager withdrew it. */
    INGETROKKEN,
    /** The klager is satisfied about a part of it (9:5); the explanation is which, and what he said. The rest goes on. */
    DEEL_TEVREDEN,
    /** The klager withdrew a part of it; the rest goes on. */
    DEEL_INGETROKKEN,
    /** What of it had ended by what the klager said, goes on after all. */
    DEEL_HERVAT,
    /** It was joined to another of the same klager about the same, and goes on under that number; the explanation is which, and why. */
    GEVOEGD,
    /** Another was joined to this one; the explanation is which. What was received first, counts (9:11). */
    KLACHT_GEVOEGD,
    /** Another that was joined to this one, goes on by itself after all. */
    KLACHT_LOSGEMAAKT,
    /** A klacht to which the formal rules do not apply got an answer (9:2). */
    BEANTWOORD,
    /** The klager went to the ombudsman (9:18; R-KLA-13). */
    OMBUDSMAN,
    /** The klager did not go to the ombudsman after all: that was recorded by mistake, with whatever was recorded of it since. */
    OMBUDSMAN_VERGISSING,
    /** The ombudsman asks for data (9:31), for a reaction to what he found (9:35) or what is done with his advice (9:36), before {@code tot}. */
    OMBUDSMAN_VRAAGT,
    /** The ombudsman got the answer. */
    OMBUDSMAN_GEANTWOORD,
    /** The ombudsman's report came in (9:36). */
    OMBUDSMAN_RAPPORT,
    /** The ombudsman closed his case. */
    OMBUDSMAN_GESLOTEN,
    /** The application warned that a term nears its end: {@code tot}; the explanation names the term. */
    GEWAARSCHUWD,
    /** The last day of a term, {@code tot}, came or went without it being met; the explanation names the term. */
    GEESCALEERD,
    /** What was recorded of the klager or the paper was changed. */
    GEGEVENS_GEWIJZIGD,
    /** A conclusion was drawn or followed (9:12 lid 1). */
    MAATREGEL,
    /** A letter without a step of its own was sent. */
    BRIEF_VERZONDEN,
    /** An earlier letter was corrected by another; both stay. */
    BRIEF_HERSTELD,
    /**
     * An e-mail did not arrive. What was sent with it, the step before with the same explanation, counts from when it is sent again (2:11
     * lid 3) and not against who did not get it (2:22). What is known about it may follow that explanation.
     */
    NIET_AANGEKOMEN,
    /** A letter by e-mail that names a day was not read for a while; the explanation is that of the letter. */
    BRIEF_ONGELEZEN,
    /** It was read after all. */
    BRIEF_GELEZEN,
    /** A document came with it (2:17, 9:9). */
    STUK_BIJGELEGD,
    /** The file of a document went, because it should not have been there. */
    STUK_WEGGEHAALD;

    private static final Set<Klachtstapsoort> MET_TOT = EnumSet.of(
            ONTVANGSTDAG_GEWIJZIGD,
            AANVULLING_GEVRAAGD,
            UITGENODIGD,
            HOREN_GEPLAND,
            VERDAAGD,
            INSTEMMING_UITSTEL,
            OMBUDSMAN_VRAAGT,
            GEWAARSCHUWD,
            GEESCALEERD);

    /** @return whether a step of this kind says until when, or which other day */
    public boolean vraagtTot() {
        return MET_TOT.contains(this);
    }
}
