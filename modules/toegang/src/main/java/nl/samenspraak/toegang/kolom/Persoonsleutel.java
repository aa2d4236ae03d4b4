package nl.samenspraak.toegang.kolom;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.UUID;
import nl.samenspraak.kern.PersoonId;

/** Keeps which person it is as a key. */
@Converter(autoApply = true)
public class Persoonsleutel implements AttributeConverter<PersoonId, UUID> {

    @Override
    public UUID convertToDatabaseColumn(PersoonId persoon) {
        return persoon == null ? null : persoon.waarde();
    }

    @Override
    public PersoonId convertToEntityAttribute(UUID sleutel) {
        return sleutel == null ? null : new PersoonId(sleutel);
    }
}
