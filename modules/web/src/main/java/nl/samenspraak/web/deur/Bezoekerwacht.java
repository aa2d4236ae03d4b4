package nl.samenspraak.web.deur;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebListener;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionIdListener;
import jakarta.servlet.http.HttpSessionListener;

/** Lets the server forget visitors' sessions that end, and those that get another name because somebody signed in. */
@WebListener
public class Bezoekerwacht implements HttpSessionListener, HttpSessionIdListener {

    @Inject
    private Bezoekers bezoekers;

    @Override
    public void sessionDestroyed(HttpSessionEvent gebeurtenis) {
        bezoekers.vergeet(gebeurtenis.getSession().getId());
    }

    @Override
    public void sessionIdChanged(HttpSessionEvent gebeurtenis, String vorige) {
        bezoekers.vergeet(vorige);
    }
}
