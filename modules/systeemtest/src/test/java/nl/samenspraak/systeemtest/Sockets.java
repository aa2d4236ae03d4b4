package nl.samenspraak.systeemtest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** On what a process listens, as the kernel of Linux knows it: every port of TCP, and every port of UDP that it bound. */
final class Sockets {

    private static final int ADRES = 1;
    private static final int TOESTAND = 3;
    private static final int INODE = 9;
    private static final String LUISTERT = "0A";

    private Sockets() {}

    /**
     * @param pid the process
     * @return protocol, address and port, for instance {@code tcp6 0000000000000000FFFF00000100007F 8080}; the address in the hexadecimal of the
     *     kernel
     */
    static Set<String> luisterend(long pid) {
        Set<String> eigen = sockets(pid);
        return Stream.of("tcp", "tcp6", "udp", "udp6")
                .flatMap(protocol -> regels(pid, protocol)
                        .filter(velden -> !protocol.startsWith("tcp") || velden[TOESTAND].equals(LUISTERT))
                        .filter(velden -> eigen.contains(velden[INODE]))
                        .map(velden -> protocol + " " + leesbaar(velden[ADRES])))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String leesbaar(String adres) {
        String[] delen = adres.split(":");
        return delen[0] + " " + Integer.parseInt(delen[1], 16);
    }

    private static Stream<String[]> regels(long pid, String protocol) {
        List<String> regels = Bestanden.read(Path.of("/proc", String.valueOf(pid), "net", protocol))
                .lines()
                .toList();
        return regels.stream().skip(1).map(regel -> regel.strip().split("\\s+"));
    }

    private static Set<String> sockets(long pid) {
        try (Stream<Path> open = Files.list(Path.of("/proc", String.valueOf(pid), "fd"))) {
            return open.map(Sockets::doel)
                    .filter(doel -> doel.startsWith("socket:["))
                    .map(doel -> doel.substring("socket:[".length(), doel.length() - 1))
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What was closed meanwhile is nobody's any more. */
    private static String doel(Path nummer) {
        try {
            return Files.readSymbolicLink(nummer).toString();
        } catch (IOException intussenDicht) {
            return "";
        }
    }
}
