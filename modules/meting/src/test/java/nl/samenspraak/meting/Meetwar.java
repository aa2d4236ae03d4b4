package nl.samenspraak.meting;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** The packaged application with one jar more: the classes of this module. */
final class Meetwar {

    private Meetwar() {}

    /** Makes the one that the build names, from what it made. */
    static void maak() throws IOException {
        maak(Instelling.pad("samenspraak.gebouwd"), Instelling.pad("meting.jar"), Instelling.pad("samenspraak.war"));
    }

    /**
     * @param gebouwd the WAR of the build, which stays as it is
     * @param erbij the jar that is added
     * @param doel where the result goes
     */
    private static void maak(Path gebouwd, Path erbij, Path doel) throws IOException {
        Files.copy(gebouwd, doel, StandardCopyOption.REPLACE_EXISTING);
        try (FileSystem war = FileSystems.newFileSystem(doel)) {
            Files.copy(erbij, war.getPath("WEB-INF", "lib", erbij.getFileName().toString()));
        }
    }
}
