package nl.samenspraak.toegang.rem;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * From which network address a request comes. Behind a proxy that is what the proxy says, but only when the operator named that proxy:
 * otherwise anybody could say to come from anywhere.
 *
 * @param vertrouwd the addresses of the proxies that may be believed; none by default
 */
public record Netwerkadres(Set<String> vertrouwd) {

    private static final Pattern LETTERLIJK = Pattern.compile("[0-9a-fA-F:.]{2,45}");
    private static final int NETWERK_BYTES = 8;

    public Netwerkadres {
        vertrouwd = Set.copyOf(vertrouwd);
    }

    /**
     * @param proxys the addresses of the proxies that may be believed, separated by commas; may be empty
     * @return how to find the address behind them
     */
    public static Netwerkadres achter(String proxys) {
        return new Netwerkadres(Stream.of(proxys.split(","))
                .map(String::strip)
                .filter(adres -> !adres.isEmpty())
                .collect(Collectors.toSet()));
    }

    /**
     * @param afzender the address from which the request itself came
     * @param doorgegeven the header {@code X-Forwarded-For}: each proxy adds at the end from whom it got the request; {@code null} when there
     *     is none
     * @return the last address that is no trusted proxy
     */
    public String van(String afzender, String doorgegeven) {
        if (doorgegeven == null || !vertrouwd.contains(afzender)) {
            return afzender;
        }
        String gevonden = afzender;
        List<String> keten = Arrays.asList(doorgegeven.split(","));
        for (int i = keten.size() - 1; i >= 0 && vertrouwd.contains(gevonden); i--) {
            String eerder = keten.get(i).strip();
            if (!LETTERLIJK.matcher(eerder).matches()) {
                return gevonden;
            }
            gevonden = eerder;
        }
        return gevonden;
    }

    /**
     * @param afzender the address from which the request itself came
     * @param protocol the header {@code X-Forwarded-Proto}; {@code null} when there is none
     * @return whether a trusted proxy says that it got the request by TLS
     */
    public boolean versleuteld(String afzender, String protocol) {
        return protocol != null
                && vertrouwd.contains(afzender)
                && protocol.strip().equalsIgnoreCase("https");
    }

    /**
     * @param adres a network address
     * @return what it counts by where something is limited per address: for IPv6 the network that one subscriber has
     */
    public static String netwerk(String adres) {
        if (!adres.contains(":") || !LETTERLIJK.matcher(adres).matches()) {
            return adres;
        }
        try {
            InetAddress gelezen = InetAddress.getByName(adres);
            return gelezen instanceof Inet6Address
                    ? HexFormat.of().formatHex(gelezen.getAddress(), 0, NETWERK_BYTES)
                    : gelezen.getHostAddress();
        } catch (UnknownHostException geenAdres) {
            return adres;
        }
    }
}
