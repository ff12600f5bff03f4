/** Which computed figure answers which target, and what of it may be shown. */
@NullMarked
package se.samspel.reporting.targets.domain;

import org.jspecify.annotations.NullMarked;
