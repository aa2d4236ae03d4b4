package nl.samenspraak.web.deur;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import java.io.IOException;

/** The stream of an answer, for who wants to do something with what passes through it. */
abstract class Doorstroom extends ServletOutputStream {

    private final ServletOutputStream gewone;

    Doorstroom(ServletOutputStream gewone) {
        this.gewone = gewone;
    }

    @Override
    public void write(int een) throws IOException {
        gewone.write(een);
    }

    @Override
    public void write(byte[] stuk, int vanaf, int lengte) throws IOException {
        gewone.write(stuk, vanaf, lengte);
    }

    @Override
    public void flush() throws IOException {
        gewone.flush();
    }

    @Override
    public void close() throws IOException {
        gewone.close();
    }

    @Override
    public boolean isReady() {
        return gewone.isReady();
    }

    @Override
    public void setWriteListener(WriteListener luisteraar) {
        gewone.setWriteListener(luisteraar);
    }
}
