package nl.samenspraak.toegang.werk;

import java.io.PrintStream;
import java.util.List;

/**
 * A command of the operator. Setting {@code samenspraak.opdracht} to its name and {@code samenspraak.argumenten} to its
 * arguments (separated by a bar) makes a starting application run it after the migrations and then stop with its exit code;
 * the application serves nobody meanwhile.
 */
public interface Opdracht {

    /** @return the name, for instance {@code personen-inlezen} */
    String naam();

    /**
     * @param argumenten what the operator gave along
     * @param uitvoer where to write what happened, in Dutch, without personal data
     * @return the exit code: 0 when all went well
     */
    int voerUit(List<String> argumenten, PrintStream uitvoer);
}
