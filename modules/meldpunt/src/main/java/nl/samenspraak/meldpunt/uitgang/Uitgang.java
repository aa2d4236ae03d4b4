package nl.samenspraak.meldpunt.uitgang;

import java.util.List;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.meldpunt.melding.Melding;

/**
 * A way by which something goes out about whom a melding is about. Whatever sends something out has a bean of this kind: it is asked when a melding
 * turns out to be about somebody else.
 */
public interface Uitgang {

    /**
     * @param melding a melding that is open to who asks
     * @param wie one whom it is about
     * @return what went out about that person
     */
    List<Uitgegaan> over(Melding melding, PersoonId wie);

    /**
     * The melding was about somebody else: what was made ready to go out about that one, goes no more.
     *
     * @param melding the melding
     * @param wissel who was taken for another, and how that was found
     * @return whether its outcome goes with it, so that it has to be judged again
     */
    default boolean vervalt(Melding melding, Verwisseling wissel) {
        return false;
    }

    /**
     * @param melding a melding that is open to who asks
     * @return what went out and said who the melder is; whoever got it has to hear what is right (AVG 19)
     */
    default List<Uitgegaan> metMelder(Melding melding) {
        return List.of();
    }

    /**
     * The melder is called otherwise or is not to be named any more: what was made ready and says who he is, goes no more.
     *
     * @param melding the melding
     * @return whether its outcome goes with it, so that it has to be judged again
     */
    default boolean vervaltMetMelder(Melding melding) {
        return false;
    }
}
