package nl.samenspraak.toegang.ui;

import java.io.Serializable;

/**
 * What a page keeps of a row between two requests: which it was, and what decides about its buttons; nothing that was in it.
 *
 * @param <T> a row
 */
public interface Rijsleutel<T> extends Serializable {

    /** @return what the table calls the row */
    String sleutel();

    /** @return the row, with no more in it than is kept here */
    T regel();
}
