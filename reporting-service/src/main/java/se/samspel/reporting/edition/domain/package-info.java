/** What an edition is of, and how two of them differ. */
@NullMarked
package se.samspel.reporting.edition.domain;

import org.jspecify.annotations.NullMarked;
