package nl.samenspraak.klachten.register;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;

/** Reads the register of klachten: by the year of receipt, without anyone in it. */
public interface Registerboek {

    /**
     * @param vraag which klachten, and who looks
     * @param vandaag the current day: a term that is past and not met is missed
     * @param vanaf how many rows to skip
     * @param aantal how many rows to give
     * @return those klachten, the first received first
     */
    List<Registerregel> bladzijde(Registervraag vraag, LocalDate vandaag, int vanaf, int aantal);

    /**
     * @param vraag which klachten, and who looks
     * @param hoogstens how many to count at most
     * @return how many there are, as far as that
     */
    long tel(Registervraag vraag, int hoogstens);

    /** @return the first year in which a klacht was received that is kept, about whomever; empty when there is none */
    OptionalInt eersteJaar();
}
