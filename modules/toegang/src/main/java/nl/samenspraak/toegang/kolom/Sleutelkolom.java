package nl.samenspraak.toegang.kolom;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.UUID;

/** Keeps a key in a column for keys. That nothing changes on the way is the point: by itself EclipseLink cannot read one that is not there. */
@Converter(autoApply = true)
public class Sleutelkolom implements AttributeConverter<UUID, UUID> {

    @Override
    public UUID convertToDatabaseColumn(UUID sleutel) {
        return sleutel;
    }

    @Override
    public UUID convertToEntityAttribute(UUID sleutel) {
        return sleutel;
    }
}
