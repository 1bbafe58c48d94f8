import type { ReactNode } from "react";

interface Row {
  readonly key: string;
  readonly isCurrent?: boolean;
  /** The first one names the row. */
  readonly cells: readonly ReactNode[];
}

interface Props {
  readonly caption: string;
  readonly isCaptionHidden?: boolean;
  readonly heads: readonly string[];
  /** The first column with numbers; those before are words. */
  readonly numbersFrom?: number;
  readonly rows: readonly Row[];
}

/** A table of the design system whose rows have names; it scrolls by itself where it is too wide. */
export function DataTable({ caption, isCaptionHidden = false, heads, numbersFrom = 1, rows }: Props) {
  const align = (column: number) => (column < numbersFrom ? undefined : "amphi-number");
  return (
    <div className={`fr-table fr-table--sm amphi-data ${isCaptionHidden ? "fr-table--no-caption" : ""}`}>
      <div className="fr-table__wrapper">
        <div className="fr-table__container">
          {/* Within reach of the keyboard, since it scrolls on a narrow screen. */}
          <div className="fr-table__content" role="region" aria-label={caption} tabIndex={0}>
            <table>
              <caption>{caption}</caption>
              <thead>
                <tr>
                  {heads.map((head, column) => (
                    <th key={head} scope="col" className={align(column)}>
                      {head}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {rows.map(({ key, cells, isCurrent = false }) => (
                  <tr key={key} data-current={isCurrent}>
                    {cells.map((cell, column) =>
                      column === 0 ? (
                        <th key={heads[column]} scope="row" className="amphi-data__name">
                          {cell}
                        </th>
                      ) : (
                        <td key={heads[column]} className={align(column)}>
                          {cell}
                        </td>
                      ),
                    )}
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </div>
      </div>
    </div>
  );
}
