package nl.samenspraak.toegang.kolom;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.UUID;
import nl.samenspraak.kern.PersoonId;

/** Keeps the key of a person as text, because EclipseLink cannot read a {@code uuid} that is null. */
@Converter(autoApply = true)
public class Persoonsleutel implements AttributeConverter<PersoonId, String> {

    @Override
    public String convertToDatabaseColumn(PersoonId persoon) {
        return persoon == null ? null : persoon.toString();
    }

    @Override
    public PersoonId convertToEntityAttribute(String sleutel) {
        return sleutel == null ? null : new PersoonId(UUID.fromString(sleutel));
    }
}
