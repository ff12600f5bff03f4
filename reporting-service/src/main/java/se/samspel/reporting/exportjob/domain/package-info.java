/** What becomes of an ordered file. */
@NullMarked
package se.samspel.reporting.exportjob.domain;

import org.jspecify.annotations.NullMarked;
