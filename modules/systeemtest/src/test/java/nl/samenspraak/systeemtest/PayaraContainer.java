package nl.samenspraak.systeemtest;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.jboss.arquillian.container.spi.client.container.ContainerConfiguration;
import org.jboss.arquillian.container.spi.client.container.DeployableContainer;
import org.jboss.arquillian.container.spi.client.protocol.ProtocolDescription;
import org.jboss.arquillian.container.spi.client.protocol.metadata.HTTPContext;
import org.jboss.arquillian.container.spi.client.protocol.metadata.ProtocolMetaData;
import org.jboss.arquillian.container.spi.client.protocol.metadata.Servlet;
import org.jboss.arquillian.protocol.servlet5.ServletMethodExecutor;
import org.jboss.arquillian.protocol.servlet5.v_5.ServletProtocol;
import org.jboss.shrinkwrap.api.Archive;
import org.jboss.shrinkwrap.api.exporter.ZipExporter;

/**
 * Lets Arquillian deploy on our {@link Server}, with the demo gemeente on the database of this run. An archive that is already running, by its name,
 * is not deployed again: all test classes with the same archive share one server, which saves its start for each of them.
 */
public final class PayaraContainer implements DeployableContainer<PayaraContainer.Configuration> {

    private static final Map<String, Server> SERVERS = new HashMap<>();

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> SERVERS.values().forEach(Server::close)));
    }

    @Override
    public Class<Configuration> getConfigurationClass() {
        return Configuration.class;
    }

    @Override
    public ProtocolDescription getDefaultProtocol() {
        return new ProtocolDescription(ServletProtocol.PROTOCOL_NAME);
    }

    @Override
    public ProtocolMetaData deploy(Archive<?> archive) {
        Server server = SERVERS.computeIfAbsent(archive.getName(), name -> start(archive));
        HTTPContext context =
                new HTTPContext(server.adres("/").getHost(), server.adres("/").getPort());
        context.add(new Servlet(ServletMethodExecutor.ARQUILLIAN_SERVLET_NAME, "/"));
        return new ProtocolMetaData().addContext(context);
    }

    @Override
    public void undeploy(Archive<?> archive) {
        // The next test class may want it.
    }

    @Override
    public void stop() {
        // The build gives a process its test classes one by one, as so many runs: the server ends with the process.
    }

    private static Server start(Archive<?> archive) {
        Path war = Bestanden.target("server", ProcessHandle.current().pid() + "-" + archive.getName());
        war.toFile().deleteOnExit();
        archive.as(ZipExporter.class).exportTo(war.toFile(), true);
        return Server.van(war, "/health/ready")
                .op(Databank.nieuw())
                .omgeving("SAMENSPRAAK_DEMO", "true")
                // These tests do the work of the day themselves, when they want it.
                .omgeving("SAMENSPRAAK_DAGWERK_EERST", "P1D")
                .metPost()
                .omgeving("SAMENSPRAAK_DB_KLASSE", "nl.samenspraak.systeemtest.verpakt.Tellendebron")
                .start();
    }

    /** There is nothing to configure: the build says it all. */
    public static final class Configuration implements ContainerConfiguration {

        @Override
        public void validate() {
            // nothing to check
        }
    }
}
