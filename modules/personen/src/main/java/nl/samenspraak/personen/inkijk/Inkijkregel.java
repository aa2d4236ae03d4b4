package nl.samenspraak.personen.inkijk;

import java.util.Set;

/**
 * What may be asked for one purpose: reference data.
 *
 * @param doel code of the purpose
 * @param doelbinding what the registry or the gateway before it calls that purpose
 * @param verwerking the processing as it stands in our register of processing
 * @param eerst what the first look asks
 * @param dieper what a second look may ask besides
 */
record Inkijkregel(String doel, String doelbinding, String verwerking, Set<Inkijkdeel> eerst, Set<Inkijkdeel> dieper) {

    Set<Inkijkdeel> delen(Inkijkdiepte diepte) {
        return diepte == Inkijkdiepte.EERST ? eerst : dieper;
    }
}
