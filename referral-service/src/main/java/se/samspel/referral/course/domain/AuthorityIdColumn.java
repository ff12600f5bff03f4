package se.samspel.referral.course.domain;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.value.AuthorityId;

/** An authority in one column, as it is written everywhere else. */
@Converter(autoApply = true)
public class AuthorityIdColumn implements AttributeConverter<AuthorityId, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable AuthorityId id) {
        return id == null ? null : id.toString();
    }

    @Override
    public @Nullable AuthorityId convertToEntityAttribute(@Nullable String text) {
        return text == null ? null : AuthorityId.parse(text);
    }
}
