package se.samspel.kit.value;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks what holds something of a person, an entity or an event: the data map is made from it (GDPR
 * article 30).
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Personal {

    /** Codes of the list {@code dataCategory}. */
    String[] categories();

    /** What is held and why: English, then Swedish. */
    String what();
}
