import { Gauge, type Registry } from "prom-client";

interface ShownGauge {
  readonly name: string;
  readonly help: string;
  readonly labelNames: readonly string[];
  readonly fill: (gauge: Gauge) => void;
}

/** A gauge that is filled anew whenever the metrics are read, so that what has gone is no longer told of. */
export function showGauge(metrics: Registry, { name, help, labelNames, fill }: ShownGauge): void {
  const collect = (): void => {
    gauge.reset();
    fill(gauge);
  };
  const gauge: Gauge = new Gauge({ name, help, labelNames: [...labelNames], registers: [metrics], collect });
}
