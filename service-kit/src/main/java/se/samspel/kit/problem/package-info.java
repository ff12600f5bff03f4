/** Every error answer, in one place: RFC 9457 in Swedish or English. */
@NullMarked
package se.samspel.kit.problem;

import org.jspecify.annotations.NullMarked;
