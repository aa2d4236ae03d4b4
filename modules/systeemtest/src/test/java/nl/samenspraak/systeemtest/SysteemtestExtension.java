package nl.samenspraak.systeemtest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Hands {@link Server}, {@link Losstaand} and {@link Venster} to the tests, and judges the window after each of them. */
final class SysteemtestExtension implements ParameterResolver, AfterEachCallback {

    private static final ExtensionContext.Namespace NAMESPACE =
            ExtensionContext.Namespace.create(SysteemtestExtension.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return type == Server.class || type == Losstaand.class || type == Venster.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        if (type == Losstaand.class) {
            return shared(context).getOrComputeIfAbsent(Losstaand.class, key -> Losstaand.start(), Losstaand.class);
        }
        return type == Server.class ? server(context) : window(context);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        Venster window = store(context).get(Venster.class, Venster.class);
        if (context.getExecutionException().isPresent()) {
            report(context, window);
        } else if (window != null && !window.notes().isEmpty()) {
            report(context, window);
            throw new AssertionError("De browser meldt:\n  " + String.join("\n  ", window.notes()));
        }
    }

    private static Venster window(ExtensionContext context) {
        return store(context)
                .getOrComputeIfAbsent(
                        Venster.class,
                        key -> new Venster(browser(context), server(context).adres("/")),
                        Venster.class);
    }

    private static Server server(ExtensionContext context) {
        return shared(context).getOrComputeIfAbsent(Server.class, key -> demogemeente(), Server.class);
    }

    private static Server demogemeente() {
        return Server.samenspraak(Databank.nieuw())
                .omgeving("SAMENSPRAAK_DEMO", "true")
                .omgeving("SAMENSPRAAK_DAGWERK_EERST", "PT5S")
                // So that nobody waits a minute to see that an account was closed.
                .omgeving("SAMENSPRAAK_SESSIE_NAZICHT", "PT1S")
                .metPost()
                .omgeving("SAMENSPRAAK_MELDPUNT_TELEFOON", "14 0999")
                // So that a test can come from an address of its own, as behind the proxy of an operator.
                .omgeving("SAMENSPRAAK_PROXY", "127.0.0.1,0:0:0:0:0:0:0:1")
                .start();
    }

    private static Browser browser(ExtensionContext context) {
        return shared(context).getOrComputeIfAbsent(Browser.class, key -> Browser.start(), Browser.class);
    }

    /** Lives as long as the process: each of the processes in which the build runs the tests is given its test classes one by one, as so many runs. */
    private static ExtensionContext.Store shared(ExtensionContext context) {
        return context.getStore(ExtensionContext.StoreScope.LAUNCHER_SESSION, NAMESPACE);
    }

    private static ExtensionContext.Store store(ExtensionContext context) {
        return context.getStore(NAMESPACE);
    }

    private static void report(ExtensionContext context, Venster window) {
        String name = "FOUT-" + context.getRequiredTestClass().getSimpleName() + "-"
                + context.getRequiredTestMethod().getName();
        StringBuilder text = new StringBuilder("\n==== " + name + " op " + Databank.SOORT + "\n");
        if (window != null) {
            text.append("pagina    ").append(window.pagina().url()).append('\n');
            text.append("afdruk    ").append(window.picture(name)).append('\n');
            text.append("bron      ")
                    .append(keep(name, window.pagina().content()))
                    .append('\n');
            window.notes()
                    .forEach(note -> text.append("browser   ").append(note).append('\n'));
        }
        Server server = shared(context).get(Server.class, Server.class);
        if (server != null) {
            text.append("logboek van de server:\n").append(server.staart()).append('\n');
        }
        System.err.println(text);
    }

    private static Path keep(String name, String html) {
        Path file = Bestanden.target("schermen", Databank.SOORT, name + ".html");
        try {
            return Files.write(file, List.of(html), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
