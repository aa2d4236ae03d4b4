package nl.samenspraak.coordinatie.brieven;

/** How a letter of a coördinatie reaches whom it is for. */
public enum Planbriefwijze {
    /** It was printed and posted. */
    POST,
    /** It was given into the hands of that person. */
    GEGEVEN,
    /** It went over the secure channel that was agreed with a party or a professional. */
    BEVEILIGD;

    /** @return whether a letter can go so to somebody of that kind: into the hands of a person, over a channel to an organisation */
    boolean past(Planbriefsoort.Aan aan) {
        boolean organisatie = aan != Planbriefsoort.Aan.INWONER && aan != Planbriefsoort.Aan.GEZINSLID;
        return this == POST || organisatie == (this == BEVEILIGD);
    }
}
