package nl.samenspraak.web.bedrijf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.faces.application.Resource;
import jakarta.faces.application.ResourceHandlerWrapper;
import jakarta.faces.application.ViewResource;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Only a server that was told where the sources are takes pages from there, and nothing beside them. */
class BronpaginasTest {

    @TempDir
    private Path modules;

    @BeforeEach
    void bronnen() throws IOException {
        Path pagina = modules.resolve("meldpunt/src/main/resources/META-INF/resources/meldpunt/nieuw.xhtml");
        Files.createDirectories(pagina.getParent());
        Files.writeString(pagina, "pagina");
        Files.writeString(pagina.resolveSibling("meldpunt.css"), "stijl");
        Files.writeString(modules.resolve("meldpunt/geheim.txt"), "geheim");
    }

    @Test
    void een_pagina_komt_uit_de_bron() throws IOException {
        ViewResource gevonden = bronpaginas(modules.toString()).createViewResource(null, "/meldpunt/nieuw.xhtml");

        try (var in = gevonden.getURL().openStream()) {
            assertThat(in.readAllBytes()).isEqualTo("pagina".getBytes(StandardCharsets.UTF_8));
        }
    }

    @Test
    void een_stijl_komt_uit_de_bron_en_wordt_niet_onthouden() throws IOException {
        Resource gevonden = bronpaginas(modules.toString()).createResource("meldpunt.css", "meldpunt");

        try (var in = gevonden.getInputStream()) {
            assertThat(in.readAllBytes()).isEqualTo("stijl".getBytes(StandardCharsets.UTF_8));
        }
        assertThat(gevonden.userAgentNeedsUpdate(null)).isTrue();
        assertThat(gevonden.getResponseHeaders())
                .containsEntry("Cache-Control", "no-store")
                .doesNotContainKey("ETag");
    }

    @Test
    void zonder_bron_en_buiten_de_bron_wordt_niet_gezocht() {
        assertThat(bronpaginas("").createViewResource(null, "/meldpunt/nieuw.xhtml"))
                .isNull();
        assertThat(bronpaginas(modules.toString()).createViewResource(null, "/../../../../geheim.txt"))
                .isNull();
        assertThat(bronpaginas(modules.toString()).createViewResource(null, "/onbekend.xhtml"))
                .isNull();
    }

    @Test
    void een_map_die_er_niet_is_wordt_gemeld() {
        assertThatThrownBy(() -> bronpaginas("/bestaat/niet")).hasMessageContaining("samenspraak.bron");
    }

    private static Bronpaginas bronpaginas(String bron) {
        return new Bronpaginas(
                new ResourceHandlerWrapper(null) {
                    @Override
                    public ViewResource createViewResource(FacesContext context, String naam) {
                        return null;
                    }

                    @Override
                    public Resource createResource(String naam, String bibliotheek) {
                        return new Ingepakt();
                    }
                },
                bron);
    }

    /** What is in the WAR. */
    private static final class Ingepakt extends Resource {

        @Override
        public InputStream getInputStream() {
            return InputStream.nullInputStream();
        }

        @Override
        public Map<String, String> getResponseHeaders() {
            return Map.of("ETag", "1");
        }

        @Override
        public String getRequestPath() {
            return "";
        }

        @Override
        public URL getURL() {
            return null;
        }

        @Override
        public boolean userAgentNeedsUpdate(FacesContext context) {
            return false;
        }
    }
}
