package nl.samenspraak.web.deur;

import jakarta.faces.component.UIColumn;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitHint;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.PartialViewContext;
import jakarta.faces.context.PartialViewContextFactory;
import jakarta.faces.context.PartialViewContextWrapper;
import jakarta.faces.event.PhaseId;
import java.util.EnumSet;
import java.util.concurrent.atomic.AtomicBoolean;
import nl.samenspraak.kern.OngeldigeWaarde;

/** What an ajax request asks to be drawn again. A column without a row is no part of a page: it would be drawn as if there were a row, and fail. */
class Deelverzoek extends PartialViewContextWrapper {

    private final FacesContext faces;

    private Deelverzoek(PartialViewContext gewone, FacesContext faces) {
        super(gewone);
        this.faces = faces;
    }

    @Override
    public void processPartial(PhaseId fase) {
        if (fase == PhaseId.RENDER_RESPONSE && !isRenderAll() && vraagtEenKolom()) {
            throw new OngeldigeWaarde("Dit deel van de pagina is er niet.");
        }
        super.processPartial(fase);
    }

    private boolean vraagtEenKolom() {
        AtomicBoolean kolom = new AtomicBoolean();
        faces.getViewRoot()
                .visitTree(
                        VisitContext.createVisitContext(faces, getRenderIds(), EnumSet.of(VisitHint.SKIP_ITERATION)),
                        (bezoek, deel) -> {
                            kolom.compareAndSet(false, deel instanceof UIColumn);
                            return VisitResult.REJECT;
                        });
        return kolom.get();
    }

    /** Makes one for each request; named in faces-config.xml. */
    public static class Factory extends PartialViewContextFactory {

        /** @param gewone the factory that Faces would use */
        public Factory(PartialViewContextFactory gewone) {
            super(gewone);
        }

        @Override
        public PartialViewContext getPartialViewContext(FacesContext faces) {
            return new Deelverzoek(getWrapped().getPartialViewContext(faces), faces);
        }
    }
}
