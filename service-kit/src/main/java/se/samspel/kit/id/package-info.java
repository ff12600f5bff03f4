/** Time-ordered identifiers (UUIDv7). */
@NullMarked
package se.samspel.kit.id;

import org.jspecify.annotations.NullMarked;
