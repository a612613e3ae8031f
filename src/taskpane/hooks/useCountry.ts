import { useEffect, useState } from 'react';
import { countryUnits, type CountryUnits } from '../../usecases/countryUnits';
import { treesOf } from '../actions/setting';
import { usePane } from '../paneContext';

/** Every unit of the country at the end of a year; undefined until its list is there, and where it cannot be had. */
export function useCountry(year: number): CountryUnits | undefined {
  const { services } = usePane();
  const [country, setCountry] = useState<CountryUnits>();
  useEffect(() => {
    let wanted = true;
    countryUnits(treesOf(services.assets), year).then(
      (units) => wanted && setCountry(units),
      () => wanted && setCountry(undefined),
    );
    return () => {
      wanted = false;
    };
  }, [services, year]);
  return country;
}
