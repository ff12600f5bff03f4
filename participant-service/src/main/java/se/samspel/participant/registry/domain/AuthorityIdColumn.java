package se.samspel.participant.registry.domain;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.value.AuthorityId;

/** Authorities are stored as they are written. */
@Converter(autoApply = true)
public class AuthorityIdColumn
        implements AttributeConverter<@Nullable AuthorityId, @Nullable String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable AuthorityId authority) {
        return authority == null ? null : authority.toString();
    }

    @Override
    public @Nullable AuthorityId convertToEntityAttribute(@Nullable String column) {
        return column == null ? null : AuthorityId.parse(column);
    }
}
