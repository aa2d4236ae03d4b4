package nl.samenspraak.web.bouwsteen;

import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import nl.samenspraak.kern.Nederlands;
import nl.samenspraak.kern.OngeldigeWaarde;
import nl.samenspraak.kern.Telgrens;
import org.primefaces.component.datatable.DataTable;

/**
 * {@code <p:dataTable>} that gives what it offers: another page of as many rows, and another order by a column that has one. What a request asks
 * besides is a wrong question; PrimeFaces would try it, and fail while it draws. How many rows there are it says no more precisely than they were
 * counted, and the script of tables, which says it again at another page, knows how by the attributes {@code data-}.
 */
public class Lijst extends DataTable {

    /** So that whoever turned over so far does not take the last page for the end of the list. */
    private static final String EINDE = ". Verder bladeren gaat niet: zoek, filter of sorteer andersom.";

    private static final Set<String> BLADEREN =
            Set.of("_pagination", "_first", "_rows", "_skipChildren", "_encodeFeature");
    private static final Set<String> SORTEREN = Set.of("_sorting", "_sortKey", "_sortDir", "_updateBody");
    private static final Set<String> RICHTINGEN = Set.of("-1", "0", "1");

    /** Else Enter on a link in a cell goes to the next row: PrimeFaces takes the key for walking about as in a spreadsheet. */
    @Override
    public Boolean isCellNavigation() {
        return false;
    }

    @Override
    public void encodeBegin(FacesContext faces) throws IOException {
        Map<String, String> gevraagd = faces.getExternalContext().getRequestParameterMap();
        String id = getClientId(faces);
        boolean biedt = gevraagd.keySet().stream()
                .filter(naam -> naam.startsWith(id + "_"))
                .map(naam -> naam.substring(id.length()))
                .allMatch(naam -> BLADEREN.contains(naam) || SORTEREN.contains(naam));
        if (!biedt
                || !isBlad(gevraagd.get(id + "_first"), gevraagd.get(id + "_rows"))
                || !isVolgorde(gevraagd.get(id + "_sortKey"), gevraagd.get(id + "_sortDir"))) {
            throw new OngeldigeWaarde("Deze lijst kan dat niet laten zien.");
        }
        getPassThroughAttributes().put("data-bladinfo", super.getCurrentPageReportTemplate());
        getPassThroughAttributes().put("data-meeste", Telgrens.MEESTE);
        getPassThroughAttributes().put("data-diepste", Telgrens.DIEPSTE);
        getPassThroughAttributes().put("data-einde", EINDE);
        super.encodeBegin(faces);
    }

    @Override
    public String getCurrentPageReportTemplate() {
        int totaal = getRowCount();
        int laatste = Math.min(getFirst() + getRowsToRender(), totaal);
        return super.getCurrentPageReportTemplate()
                        .replace("{startRecord}", Nederlands.cijfers(Math.min(getFirst() + 1, totaal)))
                        .replace("{endRecord}", Nederlands.cijfers(laatste))
                        .replace("{totalRecords}", Telgrens.woorden(totaal, getFirst()))
                + (laatste < Telgrens.DIEPSTE ? "" : EINDE);
    }

    private boolean isBlad(String eerste, String aantal) {
        boolean plaats = eerste == null || eerste.matches("\\d{1,9}") && Integer.parseInt(eerste) < Telgrens.DIEPSTE;
        return plaats && (aantal == null || aantal.equals(String.valueOf(getRows())));
    }

    private boolean isVolgorde(String kolommen, String richtingen) {
        return (kolommen == null || Arrays.stream(kolommen.split(",")).allMatch(getSortByAsMap()::containsKey))
                && (richtingen == null || Arrays.stream(richtingen.split(",")).allMatch(RICHTINGEN::contains));
    }
}
