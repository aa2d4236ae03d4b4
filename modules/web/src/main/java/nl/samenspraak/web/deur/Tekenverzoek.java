package nl.samenspraak.web.deur;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A form of which the script of a page asks a part anew, and of which nothing is done any more: it was done. What it draws is read again, by whoever is
 * there now.
 */
final class Tekenverzoek extends HttpServletRequestWrapper {

    private static final String UITVOEREN = "jakarta.faces.partial.execute";
    private static final String NIETS = "@none";

    Tekenverzoek(HttpServletRequest verzoek) {
        super(verzoek);
    }

    @Override
    public String getParameter(String naam) {
        return naam.equals(UITVOEREN) ? NIETS : super.getParameter(naam);
    }

    @Override
    public String[] getParameterValues(String naam) {
        return naam.equals(UITVOEREN) ? new String[] {NIETS} : super.getParameterValues(naam);
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        Map<String, String[]> anders = new LinkedHashMap<>(super.getParameterMap());
        anders.put(UITVOEREN, new String[] {NIETS});
        return anders;
    }
}
