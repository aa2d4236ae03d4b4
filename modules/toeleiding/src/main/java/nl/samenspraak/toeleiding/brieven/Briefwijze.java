package nl.samenspraak.toeleiding.brieven;

/** How a letter of an onderzoek reaches whom it is for. */
public enum Briefwijze {
    /** It was printed and posted. */
    POST,
    /** It was given into the hands of that person. */
    GEGEVEN,
    /** It went over the secure channel that was agreed with a party or a professional. */
    BEVEILIGD;

    /** @return whether a letter can go so to somebody of that kind: into the hands of a person, over a channel to an organisation */
    boolean past(Briefsoort.Aan aan) {
        boolean organisatie = aan != Briefsoort.Aan.INWONER && aan != Briefsoort.Aan.GEZINSLID;
        return this == POST || organisatie == (this == BEVEILIGD);
    }
}
