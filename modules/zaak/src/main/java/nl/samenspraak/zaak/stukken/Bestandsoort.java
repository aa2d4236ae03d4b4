package nl.samenspraak.zaak.stukken;

import java.util.Locale;

/** The kinds of file that can be judged here, and so the only ones that a municipality can allow. */
public enum Bestandsoort {
    PDF("application/pdf"),
    JPEG("image/jpeg"),
    PNG("image/png"),
    ODT("application/vnd.oasis.opendocument.text"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    TXT("text/plain");

    private final String mediatype;

    Bestandsoort(String mediatype) {
        this.mediatype = mediatype;
    }

    /** @return what an answer with such a file calls it */
    public String mediatype() {
        return mediatype;
    }

    /**
     * @param code as reference data and the database name it
     * @return the kind
     * @throws IllegalArgumentException when there is none of that name
     */
    static Bestandsoort van(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
