/** How SIE files are read and written. */
@NullMarked
package se.samspel.funding.sie.domain;

import org.jspecify.annotations.NullMarked;
