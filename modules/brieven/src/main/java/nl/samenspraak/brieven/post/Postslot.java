package nl.samenspraak.brieven.post;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
import nl.samenspraak.brieven.Aankondiging;
import nl.samenspraak.toegang.sleutel.Kluis;

/** Locks a notice away: who gets post from the municipality, and the secret in its link, stand nowhere in the clear. */
@ApplicationScoped
class Postslot {

    private static final String GEBRUIK = "post";

    @Inject
    private Kluis kluis;

    byte[] sluitOp(UUID id, Aankondiging aankondiging) {
        ByteArrayOutputStream uit = new ByteArrayOutputStream();
        try (DataOutputStream schrijver = new DataOutputStream(uit)) {
            schrijver.writeUTF(aankondiging.aan());
            schrijver.writeUTF(aankondiging.onderwerp());
            schrijver.writeUTF(aankondiging.tekst());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return kluis.sluitOp(GEBRUIK, id.toString(), uit.toByteArray());
    }

    /** @return the version of the key with which it locks away now */
    int versie() {
        return kluis.versie();
    }

    Aankondiging open(UUID id, byte[] inhoud) {
        byte[] gelezen = kluis.open(GEBRUIK, id.toString(), inhoud);
        try (DataInputStream lezer = new DataInputStream(new ByteArrayInputStream(gelezen))) {
            return new Aankondiging(lezer.readUTF(), lezer.readUTF(), lezer.readUTF());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
