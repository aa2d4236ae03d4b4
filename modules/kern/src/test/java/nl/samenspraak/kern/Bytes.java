package nl.samenspraak.kern;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;

/** What happens to a value in a session that moves to another node. */
public final class Bytes {

    private Bytes() {}

    @SuppressWarnings("unchecked")
    public static <T> T heenEnTerug(T waarde) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (ObjectOutputStream uit = new ObjectOutputStream(bytes)) {
                uit.writeObject(waarde);
            }
            try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
                return (T) in.readObject();
            }
        } catch (IOException | ClassNotFoundException fout) {
            throw new AssertionError("Niet te serialiseren", fout);
        }
    }
}
